    Exhibit exhibit;
    if (card.count("title"))
        exhibit.title = card.at("title").text();
    if (card.count("artist"))
        exhibit.artist = card.at("artist").text();
    if (card.count("year") && card.at("year").kind() == Value::Kind::number)
        exhibit.year = card.at("year").number();
    if (card.count("materials") && card.at("materials").kind() == Value::Kind::list)
        exhibit.materials = card.at("materials").list();
    if (card.count("lender"))
        exhibit.lender = card.at("lender").text();
    return exhibit;
}
