    std::ostringstream page;
    if (int asked = read_year(year)) {
        page << "<h1>Samples " << asked << "</h1>\n";
        try {
            page << list_samples(table.select("id, place, nitrate", client, asked));
        } catch (const std::exception &error) {
            page << paragraph("Sorry. Tell us the number " + std::to_string(std::hash<std::string>()(error.what()) % 10000), "error");
        }
    } else {
        page << "<h1>Samples</h1>\n" << paragraph(year + " is not a year", "error");
    }
    return page.str();
}
