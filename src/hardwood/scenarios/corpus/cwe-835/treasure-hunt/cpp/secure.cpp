    const Hunt hunt = read_hunt(in);
    std::string id = hunt.first;
    std::set<std::string> seen;
    int count = 0;
    while (hunt.places.count(id) == 1 && seen.insert(id).second) {
        const Place &place = hunt.places.at(id);
        out << ++count << ". " << place.riddle << '\n';
        id = place.next;
    }
    return count;
}
