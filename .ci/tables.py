# Every table read by pandas without options has the types of the package's schema. A column that is empty throughout has none.
import json, os
import pandas as pd

types = pd.api.types
for one in json.load(open(os.environ["PACKAGE"] + "/datapackage.json"))["resources"]:
    table = pd.read_csv(f"{os.environ['BASE']}/{one['path']}")
    assert list(table.columns) == [field["name"] for field in one["schema"]["fields"]], one["name"]
    for field in one["schema"]["fields"]:
        column = table[field["name"]]
        if column.isna().all():
            continue
        right = {
            "integer": types.is_numeric_dtype, "number": types.is_numeric_dtype, "boolean": types.is_bool_dtype,
        }.get(field["type"], types.is_object_dtype)
        assert right(column), f"{one['name']}.{field['name']} is {column.dtype}, not {field['type']}"
        if field["type"] == "integer":
            assert (column.dropna() % 1 == 0).all()
        if field["type"] in ("date", "datetime"):
            pd.to_datetime(column.dropna())
