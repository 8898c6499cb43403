    const auto find = [&card](const std::string &name) -> const Value * {
        const auto found = card.find(name);
        return found == card.end() ? nullptr : &found->second;
    };
    std::ostringstream out;
    const Value *title = find("title");
    out << (title ? title->text() : "Untitled");
    if (const Value *artist = find("artist"))
        out << ", by " << artist->text();
    if (const Value *year = find("year"))
        out << " (" << static_cast<long long>(year->number()) << ")";
    out << ".";
    const Value *materials = find("materials");
    if (materials && !materials->list().empty()) {
        std::string joined;
        for (const auto &material : materials->list())
            joined += (joined.empty() ? "" : ", ") + material;
        if (joined[0] >= 'a' && joined[0] <= 'z')
            joined[0] += 'A' - 'a';
        out << " " << joined << ".";
    }
    if (const Value *lender = find("lender"))
        out << " On loan from " << lender->text() << ".";
    return out.str();
}
