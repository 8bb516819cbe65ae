using DealTracker.Api.Features.History;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Website.Parts;

/// <summary>The latest edits of a deal and its events.</summary>
internal static class EditList
{
    public static Html Render(string deal, ListPage<HistoryEntry> edits) => $"""
        <h2 id="history">Edits</h2>
        <p>Who changed the record of this deal, newest first. <a href="/api/v1/deals/{deal}/history">All, with every field before and after</a>.</p>
        <ol class="edits">{edits.Rows.Select(Edit)}</ol>
        """;

    private static Html Edit(HistoryEntry edit) => $"""
        <li><time datetime="{edit.At}">{edit.At[..10]}</time> {edit.Actor}: {DisplayText.Small(edit.Action)}
        {DisplayText.Small(edit.Record.Kind)} <code>{edit.Record.Id}</code>{Html.If(edit.Note is not null, $", “{edit.Note}”")}{Html.If(
            edit.Action == ChangeAction.Update, $" ({string.Join(", ", edit.Changes.Select(change => change.Path).Take(5))})")}</li>
        """;
}
