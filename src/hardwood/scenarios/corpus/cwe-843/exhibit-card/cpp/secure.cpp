    const auto find = [&card](const std::string &name, Value::Kind kind) -> const Value * {
        const auto found = card.find(name);
        return found == card.end() || found->second.kind() != kind ? nullptr : &found->second;
    };
    Exhibit exhibit;
    if (const Value *title = find("title", Value::Kind::text)) exhibit.title = title->text();
    if (const Value *artist = find("artist", Value::Kind::text)) exhibit.artist = artist->text();
    if (const Value *year = find("year", Value::Kind::number)) exhibit.year = year->number();
    if (const Value *materials = find("materials", Value::Kind::list)) exhibit.materials = materials->list();
    if (const Value *lender = find("lender", Value::Kind::text)) exhibit.lender = lender->text();
    return exhibit;
}
