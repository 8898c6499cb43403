    std::vector<std::string> ids;
    std::map<std::string, Place> places;
    for (std::string line; std::getline(in, line);) {
        const auto first = line.find('|');
        const auto second = first == std::string::npos ? first : line.find('|', first + 1);
        if (second == std::string::npos)
            continue;
        const auto third = line.find('|', second + 1);
        Place place;
        place.riddle = trimmed(line.substr(first + 1, second - first - 1));
        place.next = trimmed(line.substr(second + 1, third == std::string::npos ? third : third - second - 1));
        ids.push_back(trimmed(line.substr(0, first)));
        places[ids.back()] = place;
    }
    if (ids.empty())
        return 0;
    std::string id = ids.front();
    int count = 0;
    while (count < static_cast<int>(places.size()) && places.count(id) == 1) {
        count++;
        out << count << ". " << places[id].riddle << "\n";
        id = places[id].next;
        if (id == "-")
            break;
    }
    return count;
}
