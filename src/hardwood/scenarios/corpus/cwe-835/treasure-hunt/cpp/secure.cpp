    const Hunt hunt = read_hunt(in);
    const Place *place = find_place(hunt, hunt.first);
    std::set<const Place *> seen;
    int count = 0;
    while (place != nullptr && seen.insert(place).second) {
        out << ++count << ". " << place->riddle << '\n';
        place = find_place(hunt, place->next);
    }
    return count;
}
