# Every table read by R without options has the types of the package's schema. A column that is empty throughout has none.
base <- Sys.getenv("BASE")
wanted <- list(
  deals = list(events = "integer", sources = "integer", contested = "logical", id = "character", first_date_edtf = "character"),
  deal_parties = list(ordinal = "integer", party = "character"),
  deal_systems = list(ordinal = "integer", system = "character"),
  events = list(sources = "integer", contested = "logical", date_uncertain = "logical", denied = "logical", date_edtf = "character", date_earliest = "character"),
  event_parties = list(ordinal = "integer", role = "character"),
  event_systems = list(ordinal = "integer", system = "character"),
  citations = list(ordinal = "integer", paragraph = "integer", rank = "character"),
  figures = list(low = c("numeric", "integer"), high = c("numeric", "integer"), approximate = "logical", currency_uncertain = "logical", unit = "character"),
  articles = list(id = "character", published_edtf = "character", reliability = "character"),
  parties = list(code = "character", name = "character"),
  systems = list(id = "character", category = "character")
)
for (name in names(wanted)) {
  table <- read.csv(paste0(base, "/", name, ".csv"))
  for (column in names(wanted[[name]])) {
    # read.csv takes TRUE for a logical and true for text; readr takes both.
    if ("logical" %in% wanted[[name]][[column]]) {
      if (any(is.na(as.logical(table[[column]])))) stop(name, ".", column, " is not true or false")
      next
    }
    if (!(class(table[[column]]) %in% wanted[[name]][[column]])) stop(name, ".", column, " is ", class(table[[column]]))
  }
}
