    using Cells = std::vector<std::string>;
    std::vector<Cells> rows{{"Date", "Member", "Purpose", "Amount", "Balance"}};
    std::map<std::string, double> totals;
    double balance = 0, amount = 0;
    for (const Booking &b : book) {
        if (!parse_amount(b.amount, amount)) continue;
        balance += amount;
        totals[b.member] += amount;
        rows.push_back({b.date, b.member, b.purpose, two_digits(amount), two_digits(balance)});
    }
    for (const auto &entry : totals) rows.push_back({"", entry.first, "total", two_digits(entry.second), ""});
    std::ostringstream out;
    for (const Cells &row : rows) {
        for (size_t i = 0; i < row.size(); i++) {
            std::string text = row[i];
            double number;
            if (i == 2 && text[0] == '=') text = " " + text;
            for (size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2) text.replace(at, 1, "\"\"");
            bool plain = text.find_first_of("\",\n\r") == std::string::npos;
            out << (i ? "," : "") << (plain ? text : '"' + text + '"');
        }
        out << '\n';
    }
    return out.str();
}
