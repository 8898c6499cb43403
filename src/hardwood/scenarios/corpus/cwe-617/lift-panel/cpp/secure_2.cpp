    std::vector<std::string> diary;
    Lift lift;
    std::istringstream lines(commands);
    std::string line;
    const auto write = [&](const std::string &what) { diary.push_back(std::to_string(lift.floor()) + ": " + what); };
    while (std::getline(lines, line)) {
        std::istringstream words(line);
        std::string word;
        long long number = -1;
        if (!(words >> word))
            continue;
        if (word == "open") {
            if (!lift.is_open())
                lift.open();
            write("open");
        } else if (word == "close") {
            if (lift.is_open())
                lift.close();
            write("closed");
        } else if (words >> number) {
            if (word == "go") {
                if (lift.is_open())
                    lift.close();
                lift.ride(static_cast<int>(std::clamp<long long>(number, 0, Lift::kFloors - 1)));
                write("arrived");
            } else if (word == "in" || word == "out") {
                if (!lift.is_open())
                    lift.open();
                const long long then = lift.people() + (word == "in" ? number : -number);
                lift.enter(static_cast<int>(std::clamp<long long>(then, 0, Lift::kPeople)) - lift.people());
                write(std::to_string(lift.people()) + " people");
            }
        }
    }
    return diary;
}
