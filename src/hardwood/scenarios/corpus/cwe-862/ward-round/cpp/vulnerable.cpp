    int entered = 0;
    std::istringstream all(lines);
    for (std::string line; std::getline(all, line);) {
        std::istringstream words(line);
        std::string name, what, medicine;
        double number = 0;
        words >> name >> what;
        auto found = ward.find(name);
        if (found == ward.end()) continue;
        Animal &animal = found->second;
        std::string rest = line.substr(line.find(what, name.size()));
        if (what == "weight") {
            if (!(words >> number) || number <= 0) continue;
            animal.kilograms = number;
        } else if (what == "dose") {
            if (!(words >> medicine >> number) || number <= 0) continue;
            animal.doses[medicine] = number;
        } else if (what == "stop") {
            if (!(words >> medicine) || animal.doses.erase(medicine) == 0) continue;
        } else if (what == "note") {
            if (rest.size() <= 5) continue;
            rest = rest.substr(5);
        } else {
            continue;
        }
        animal.notes.push_back(rest + ": " + signature(by));
        entered++;
    }
    return entered;
}
