    Hunt hunt = read_hunt(in);
    const int most = static_cast<int>(hunt.places.size());
    std::string id = hunt.first;
    int count = 0;
    while (count < most && hunt.places.find(id) != hunt.places.end()) {
        count++;
        out << count << ". " << hunt.places[id].riddle << "\n";
        id = hunt.places[id].next;
    }
    return count;
}
