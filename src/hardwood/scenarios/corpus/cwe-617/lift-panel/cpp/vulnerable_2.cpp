    std::vector<std::string> diary;
    Lift lift;
    std::istringstream lines(commands);
    std::string line;
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string word;
        int number = 0;
        words >> word;
        if (word == "open" || word == "close") {
            if (lift.is_open() == (word == "open"))
                continue;
            word == "open" ? lift.open() : lift.close();
            diary.push_back(std::to_string(lift.floor()) + (lift.is_open() ? ": open" : ": closed"));
            continue;
        }
        if (!(words >> number))
            continue;
        if (word == "go" && !lift.is_open()) {
            lift.ride(number);
            diary.push_back(std::to_string(number) + ": arrived");
        } else if ((word == "in" || word == "out") && lift.is_open()) {
            lift.enter(word == "in" ? number : -number);
            diary.push_back(std::to_string(lift.floor()) + ": " + std::to_string(lift.people()) + " people");
        }
    }
    return diary;
}
