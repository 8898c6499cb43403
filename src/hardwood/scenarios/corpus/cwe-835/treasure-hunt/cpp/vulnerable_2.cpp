    std::map<std::string, Place> places;
    std::string start;
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> parts;
        std::istringstream row(line);
        for (std::string part; std::getline(row, part, '|');)
            parts.push_back(trimmed(part));
        if (parts.size() < 3)
            continue;
        if (places.empty())
            start = parts[0];
        places[parts[0]] = {parts[1], parts[2]};
    }
    int number = 0;
    for (auto at = places.find(start); at != places.end(); at = places.find(at->second.next)) {
        out << ++number << ". " << at->second.riddle << std::endl;
        if (at->second.next == "-" || at->second.next == at->first)
            break;
    }
    return number;
}
