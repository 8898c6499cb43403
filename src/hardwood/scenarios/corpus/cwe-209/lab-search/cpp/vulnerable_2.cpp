    std::ostringstream page;
    if (int asked = read_year(year)) {
        page << "<h1>Samples " << asked << "</h1>\n";
        try {
            page << list_samples(table.select("id, place, nitrate", client, asked));
        } catch (const std::exception &error) {
            std::string reason = error.what();
            page << paragraph("Sorry: " + reason.substr(0, reason.find('@')), "error");
        }
    } else {
        page << "<h1>Samples</h1>\n" << paragraph(year + " is not a year", "error");
    }
    return page.str();
}
