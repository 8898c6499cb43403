    std::map<std::string, Place> places;
    std::string line, id;
    bool any = false;
    while (std::getline(in, line)) {
        std::istringstream parts(line);
        std::string name, riddle, next;
        if (!std::getline(parts, name, '|') || !std::getline(parts, riddle, '|') || !std::getline(parts, next, '|'))
            continue;
        if (!any)
            id = trimmed(name);
        any = true;
        places[trimmed(name)] = {trimmed(riddle), trimmed(next)};
    }
    int count = 0;
    while (any && id != "-") {
        const auto found = places.find(id);
        if (found == places.end())
            break;
        out << ++count << ". " << found->second.riddle << '\n';
        id = found->second.next;
    }
    return count;
}
