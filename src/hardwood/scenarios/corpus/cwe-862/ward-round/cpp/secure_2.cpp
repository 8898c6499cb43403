    const auto apply = [&by](Animal &animal, const std::string &what, const std::string &rest) {
        std::istringstream words(rest);
        std::string medicine;
        double number = 0;
        if (what == "note") return !rest.empty();
        if (what == "weight" && words >> number && number > 0) {
            animal.kilograms = number;
            return true;
        }
        if (by.job != Job::vet || !(words >> medicine)) return false;
        if (what == "stop") return animal.doses.erase(medicine) == 1;
        if (what != "dose" || !(words >> number) || number <= 0) return false;
        animal.doses[medicine] = number;
        return true;
    };
    std::istringstream in(lines);
    std::string line;
    int count = 0;
    while (std::getline(in, line)) {
        std::string name, what, rest;
        std::istringstream words(line);
        words >> name >> what;
        std::getline(words >> std::ws, rest);
        if (ward.count(name) && apply(ward[name], what, rest)) {
            ward[name].notes.push_back((what == "note" ? rest : what + " " + rest) + ": " + signature(by));
            ++count;
        }
    }
    return count;
}
