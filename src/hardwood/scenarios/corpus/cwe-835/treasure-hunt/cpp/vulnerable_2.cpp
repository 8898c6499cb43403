    const Hunt hunt = read_hunt(in);
    int number = 0;
    std::string id = hunt.first;
    while (const Place *place = find_place(hunt, id)) {
        out << ++number << ". " << place->riddle << std::endl;
        if (place->next == hunt.first || place->next == id)
            break;
        id = place->next;
    }
    return number;
}
