    std::ostringstream page;
    int number = 0;
    std::istringstream(year) >> number;
    if (number < 1990 || number > 2100) return "<h1>Samples</h1>\n<p class=\"error\">Which year?</p>\n";
    page << "<h1>Samples " << number << "</h1>\n" << std::fixed << std::setprecision(1);
    try {
        int high = 0;
        const std::vector<Row> rows = table.select("id, place, nitrate", client, number);
        for (const Row &row : rows) {
            const double nitrate = std::stod(row[2]);
            if (nitrate > 50) high++;
            page << (nitrate > 50 ? "<p class=\"high\">" : "<p>") << html(row[0]) << ": " << html(row[1]) << ", " << nitrate << " mg</p>\n";
        }
        if (rows.empty()) page << "<p>no samples</p>\n";
        else page << "<p>" << rows.size() << " samples, " << high << " high</p>\n";
    } catch (const TableError &error) {
        page << "<p class=\"error\">" << html(error.what()) << "</p>\n";
    }
    return page.str();
}
