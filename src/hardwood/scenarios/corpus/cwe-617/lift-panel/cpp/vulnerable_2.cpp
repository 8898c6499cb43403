    std::vector<std::string> diary;
    Lift lift;
    for (const auto &[word, number] : read_commands(commands)) {
        if (word == "open" && !lift.is_open()) lift.open();
        else if (word == "close" && lift.is_open()) lift.close();
        else if (word == "go" && !lift.is_open()) lift.ride(number);
        else if ((word == "in" || word == "out") && lift.is_open()) lift.enter(word == "in" ? number : -number);
        else continue;
        diary.push_back(describe(lift, word));
    }
    return diary;
}
