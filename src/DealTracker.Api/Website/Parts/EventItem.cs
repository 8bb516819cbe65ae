using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>One event of the list with its date, statement and sources.</summary>
internal static class EventItem
{
    public static Html Render(EventResponse e)
    {
        var stage = EventStage.For(e.Type);
        return $"""
            <li class="event {Code<Modality>.Text(e.Modality)}{(e.Corrected ? " corrected" : "")}" id="{e.Id}" tabindex="-1">
            <div class="when">{ModalityIcon.Render(e.Modality, stage.Name)}<p>{When(e)}</p></div>
            <div class="what">
            <p class="kind">{Firmness(e)}<span class="type">{DisplayText.For(e.Type)}</span>{e.Deals.Select(Deal)}</p>
            <p class="statement">{e.Statement}</p>
            {Html.If(e.Place is not null, $"""<p class="place">{e.Place}</p>""")}
            {FigureList.Render(e)}
            {Disputes.Render(e)}
            {Relations(e)}
            {Html.If(e.Note is not null, $"""<p class="note">{e.Note}</p>""")}
            <p class="permalink"><a href="#{e.Id}" aria-label="Link to this event: {e.Statement}">#</a></p>
            </div>
            {Citations.Render(e)}
            </li>
            """;
    }

    private static Html When(EventResponse e)
    {
        var date = e.Date is null ? Html.Create($"""<span class="date">No date known</span>""") : Date(e.Date);
        return e.StatedOn is null ? date : Html.Create($"""{date}<span class="stated">said {e.StatedOn.Label}</span>""");
    }

    private static Html Date(DateResponse date)
    {
        // A time element takes only a plain day, month or year.
        var plain = date.Edtf.All(c => char.IsAsciiDigit(c) || c == '-') && date.Edtf.Length is 4 or 7 or 10 && !(date.Edtf.Length == 7 && date.Edtf[5] > '1');
        return plain
            ? Html.Create($"""<time class="date" datetime="{date.Edtf}">{date.Label}</time>""")
            : Html.Create($"""<span class="date">{date.Label}</span>""");
    }

    private static Html Firmness(EventResponse e) =>
        $"""
        {Html.If(e.Modality != Modality.Occurred, $"""<span class="tag {Code<Modality>.Text(e.Modality)}">{DisplayText.For(e.Modality)}</span>""")}
        {Html.If(e.Corrected, $"""<span class="tag corrected">Corrected later</span>""")}
        {Html.If(e.Contested, $"""<span class="tag contested">Contested</span>""")}
        """;

    private static Html Deal(EventDeal deal) => $"""<a class="deal" href="/deals/{deal.Id}">{deal.Title}</a>""";

    private static Html Relations(EventResponse e)
    {
        var told = e.Relations.Select(relation => Relation(e, relation, relation.Kind switch
        {
            RelationKind.Replaces => "Replaces an earlier plan",
            RelationKind.Fulfils => "Fulfils a plan",
            RelationKind.Denies => "Denies an earlier report",
            RelationKind.Corrects => "Corrects an earlier statement",
            _ => "Follows an earlier event",
        }));
        var suffered = e.RelatedBy.Where(relation => relation.Kind != RelationKind.Follows).Select(relation => Relation(e, relation, relation.Kind switch
        {
            RelationKind.Replaces => "A newer plan took its place",
            RelationKind.Fulfils => "It came about",
            RelationKind.Denies => "Denied",
            _ => "Put right",
        }));
        var all = told.Concat(suffered).ToList();
        return Html.If(all.Count > 0, $"""<ul class="relations">{all}</ul>""");
    }

    private static Html Relation(EventResponse e, RelationResponse relation, string words) =>
        $"""<li><a href="{(e.Deals.Count > 0 ? $"/deals/{e.Deals[0].Id}" : "")}#{relation.Event}" data-event="{relation.Event}">{words}</a></li>""";
}
