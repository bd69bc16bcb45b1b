# Called by record.py: counts.csv (topic, term, n) in, oracles-r.json out.
# tidytext's TF-IDF of every term in every topic; ca's singular values and coordinates of the terms used five times or
# more, which keeps the fixture small.
suppressMessages({library(dplyr); library(tidytext); library(ca); library(jsonlite)})
files <- commandArgs(trailingOnly = TRUE)
counts <- read.csv(files[1], encoding = "UTF-8", stringsAsFactors = FALSE, na.strings = character())
weights <- bind_tf_idf(counts, term, topic, n)

topics <- unique(counts$topic)
frequent <- sort(names(which(tapply(counts$n, counts$term, sum) >= 5)), method = "radix")
kept <- counts[counts$term %in% frequent, ]
table <- matrix(0, length(frequent), length(topics), dimnames = list(frequent, topics))
table[cbind(kept$term, kept$topic)] <- kept$n
table <- table[, colSums(table) > 0]
map <- ca(table)
axes <- 1:4
result <- list(
  versions = list(R = R.version.string, tidytext = as.character(packageVersion("tidytext")), ca = as.character(packageVersion("ca"))),
  tfIdf = weights[, c("topic", "term", "n", "tf_idf")],
  correspondence = list(
    terms = frequent,
    topics = colnames(table),
    singularValues = map$sv,
    rows = sweep(map$rowcoord[, axes], 2, map$sv[axes], "*"),
    columns = sweep(map$colcoord[, axes], 2, map$sv[axes], "*"),
    rowMass = unname(map$rowmass)
  )
)
write(toJSON(result, digits = NA, auto_unbox = TRUE, pretty = FALSE), files[2])
