    const Hunt hunt = read_hunt(in);
    std::string id = hunt.first;
    int count = 0;
    while (hunt.places.count(id) == 1) {
        const Place &place = hunt.places.at(id);
        out << ++count << ". " << place.riddle << '\n';
        id = place.next;
    }
    return count;
}
