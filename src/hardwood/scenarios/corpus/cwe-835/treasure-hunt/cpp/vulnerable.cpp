    const Hunt hunt = read_hunt(in);
    const Place *place = find_place(hunt, hunt.first);
    int count = 0;
    while (place != nullptr) {
        out << ++count << ". " << place->riddle << '\n';
        place = find_place(hunt, place->next);
    }
    return count;
}
