    const auto find = [&card](const std::string &name, Value::Kind kind) -> const Value * {
        const auto found = card.find(name);
        return found == card.end() || found->second.kind() != kind ? nullptr : &found->second;
    };
    std::ostringstream out;
    const Value *title = find("title", Value::Kind::text);
    out << (title ? title->text() : "Untitled");
    if (const Value *artist = find("artist", Value::Kind::text))
        out << ", by " << artist->text();
    if (const Value *year = find("year", Value::Kind::number))
        out << " (" << static_cast<long long>(year->number()) << ")";
    out << ".";
    const Value *materials = find("materials", Value::Kind::list);
    if (materials && !materials->list().empty()) {
        std::string joined;
        for (const auto &material : materials->list())
            joined += (joined.empty() ? "" : ", ") + material;
        if (joined[0] >= 'a' && joined[0] <= 'z')
            joined[0] += 'A' - 'a';
        out << " " << joined << ".";
    }
    if (const Value *lender = find("lender", Value::Kind::text))
        out << " On loan from " << lender->text() << ".";
    return out.str();
}
