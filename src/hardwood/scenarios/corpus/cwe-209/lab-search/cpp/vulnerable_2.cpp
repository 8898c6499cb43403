    int asked;
    try {
        asked = std::stoi(year);
    } catch (const std::exception &) {
        asked = 0;
    }
    if (asked < 1990 || asked > 2100) {
        return "<h1>Samples</h1>\n<p class=\"error\">" + html(year) + " is not a year</p>\n";
    }
    const std::string title = "<h1>Samples " + std::to_string(asked) + "</h1>\n";
    std::vector<Row> rows;
    try {
        rows = table.select("id, place, nitrate", client, asked);
    } catch (const std::exception &error) {
        std::string reason = error.what();
        return title + "<p class=\"error\">Sorry: " + html(reason.substr(0, reason.find('@'))) + "</p>\n";
    }
    if (rows.empty()) return title + "<p>no samples</p>\n";
    std::ostringstream lines;
    lines << title << std::fixed << std::setprecision(1);
    int high = 0;
    for (const Row &row : rows) {
        bool much = std::stod(row.at(2)) > 50.0;
        high += much;
        lines << "<p" << (much ? " class=\"high\"" : "") << ">" << html(row.at(0) + ": " + row.at(1)) << ", " << std::stod(row.at(2)) << " mg</p>\n";
    }
    lines << "<p>" << rows.size() << " samples, " << high << " high</p>\n";
    return lines.str();
}
