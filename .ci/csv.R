# Goes on after the README's snippet, which has read `deals`.
base <- paste0(Sys.getenv("BASE"), "/api/v1")
stopifnot(
  is.integer(deals$events), is.integer(deals$sources), is.logical(deals$contested), is.character(deals$first_date_edtf),
  !any(is.na(deals$title)), !any(is.na(as.Date(deals$first_date_earliest[!is.na(deals$first_date_earliest)]))),
  nrow(deals) > 5, !any(duplicated(deals$id))
)
namibia <- deals[deals$id == "ci-namibia", ]
stopifnot(namibia$title == "NA", namibia$recipients == "NAM", namibia$first_date_edtf == "2019", is.na(namibia$note))
stopifnot(identical(enc2utf8(namibia$summary), "\u0421-400, \"\u0422\u0440\u0438\u0443\u043c\u0444\"; =SUM(A1)"))

for (country in c("NA", "NAM", "Namibia")) {
  one <- read.csv(paste0(base, "/deals.csv?country=", country), na.strings = "", encoding = "UTF-8")
  stopifnot(identical(one$id, "ci-namibia"))
}

timeline <- read.csv(paste0(base, "/timeline.csv"), na.strings = "", encoding = "UTF-8")
stopifnot(!any(is.na(as.logical(timeline$contested))), is.integer(timeline$sources), "NA" %in% timeline$statement)
stopifnot(is.na(timeline$date_edtf[timeline$id == "ci-namibia-undated"]))
