# Goes on after the README's snippet, which has read `deals`.
import json, os
from urllib.request import urlopen

base = os.environ["BASE"] + "/api/v1"


def records(path):
    url, found = f"{base}/{path}", []
    while url:
        page = json.load(urlopen(url))
        found += page["data"]
        url = page["page"]["next"]
    return found


def same(csv, path, date):
    real = records(path)
    assert list(csv["id"]) == [one["id"] for one in real], "the same records in the same order"
    for name, cells in csv.items():
        for cell, one in zip(cells, real):
            expected = value(one, name, date)
            if expected is not ...:
                cell = None if pd.isna(cell) else cell
                assert cell == expected, f"{one['id']}: {name} is {cell!r}, not {expected!r}"


def value(one, name, date):
    for prefix, member in date.items():
        if name.startswith(prefix):
            return (one[member] or {}).get(name[len(prefix):])
    if name == "stated_on":
        return (one["statedOn"] or {}).get("edtf")
    if name == "kinds":
        return "; ".join(one["kinds"])
    if name == "deals":
        return "; ".join(deal["id"] for deal in one["deals"])
    if name == "systems" and "status" in one:
        return "; ".join(system["id"] for system in one["systems"]) or None
    if name == "parties":
        return "; ".join(f"{party['code']} {party['role']}" for party in one["parties"]) or None
    if name == "articles":
        return "; ".join(dict.fromkeys(citation["article"]["id"] for citation in one["citations"]))
    return one.get(name, ...) if not isinstance(one.get(name), (list, dict)) else ...


assert pd.api.types.is_integer_dtype(deals["events"]), deals.dtypes
assert pd.api.types.is_integer_dtype(deals["sources"]), deals.dtypes
assert pd.api.types.is_bool_dtype(deals["contested"]), deals.dtypes
assert pd.api.types.is_datetime64_any_dtype(deals["updated_at"]), deals.dtypes
assert pd.api.types.is_object_dtype(deals["first_date_edtf"]), deals.dtypes
pd.to_datetime(deals["first_date_earliest"])
same(deals.drop(columns="updated_at"), "deals?limit=3", {"first_date_": "firstDate", "last_date_": "lastDate"})

for country in ("NA", "NAM", "Namibia"):
    namibia = pd.read_csv(f"{base}/deals.csv?country={country}", keep_default_na=False, na_values=[""], dtype=str)
    assert list(namibia["title"]) == ["NA"] and list(namibia["recipients"]) == ["NAM"], namibia
    assert namibia["summary"][0] == 'С-400, "Триумф"; =SUM(A1)' and namibia["first_date_edtf"][0] == "2019", namibia

timeline = pd.read_csv(f"{base}/timeline.csv", keep_default_na=False, na_values=[""])
assert pd.api.types.is_bool_dtype(timeline["contested"]) and pd.api.types.is_integer_dtype(timeline["sources"]), timeline.dtypes
assert set(timeline["statement"]) >= {"NA", '-5 "and", a comma'}
assert timeline.loc[timeline["id"] == "ci-namibia-undated", "date_edtf"].isna().all()
same(timeline, "timeline?limit=7", {"date_": "date"})

raw = urlopen(f"{base}/timeline.csv").read()
assert not raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\n") == raw.count(b"\r\n"), "CRLF and no BOM"
