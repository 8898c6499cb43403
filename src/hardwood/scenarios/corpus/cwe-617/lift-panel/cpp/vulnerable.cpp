    std::vector<std::string> diary;
    Lift lift;
    std::istringstream lines(commands);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string word, note;
        int number = 0;
        words >> word;
        const bool has_number = static_cast<bool>(words >> number);
        if (word == "open") {
            lift.open();
            note = "open";
        } else if (word == "close") {
            lift.close();
            note = "closed";
        } else if (word == "go" && has_number) {
            lift.ride(number);
            note = "arrived";
        } else if (word == "in" && has_number) {
            lift.enter(number);
            note = std::to_string(lift.people()) + " people";
        } else if (word == "out" && has_number) {
            lift.enter(-number);
            note = std::to_string(lift.people()) + " people";
        } else {
            continue;
        }
        diary.push_back(std::to_string(lift.floor()) + ": " + note);
    }
    return diary;
}
