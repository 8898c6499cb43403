    const Hunt hunt = read_hunt(in);
    int number = 0;
    for (auto at = hunt.places.find(hunt.first); at != hunt.places.end(); at = hunt.places.find(at->second.next)) {
        out << ++number << ". " << at->second.riddle << std::endl;
        if (at->second.next == hunt.first || at->second.next == at->first)
            break;
    }
    return number;
}
