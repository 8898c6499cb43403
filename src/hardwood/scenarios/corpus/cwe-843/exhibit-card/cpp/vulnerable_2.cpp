    std::string out = "Untitled";
    if (card.count("title"))
        out = card.at("title").text();
    if (card.count("artist"))
        out += ", by " + card.at("artist").text();
    if (card.count("year") && card.at("year").kind() == Value::Kind::number)
        out += " (" + std::to_string(static_cast<int>(card.at("year").number())) + ")";
    out += ".";
    if (card.count("materials") && card.at("materials").kind() == Value::Kind::list) {
        std::string line;
        for (const auto &material : card.at("materials").list()) {
            if (!line.empty())
                line += ", ";
            line += material;
        }
        if (!line.empty() && line[0] >= 'a' && line[0] <= 'z')
            line[0] -= 32;
        if (!line.empty())
            out += " " + line + ".";
    }
    if (card.count("lender"))
        out += " On loan from " + card.at("lender").text() + ".";
    return out;
}
