    Hunt hunt = read_hunt(in);
    int count = 0;
    std::string id = hunt.first;
    while (const Place *place = find_place(hunt, id)) {
        count++;
        out << count << ". " << place->riddle << "\n";
        const std::string next = place->next;
        hunt.places.erase(id);
        id = next;
    }
    return count;
}
