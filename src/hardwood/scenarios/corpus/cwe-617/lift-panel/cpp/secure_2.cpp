    std::vector<std::string> diary;
    Lift lift;
    for (const auto &[word, number] : read_commands(commands)) {
        const bool wants_open = word != "close" && word != "go";
        if (wants_open != lift.is_open()) wants_open ? lift.open() : lift.close();
        if (word == "go") lift.ride(std::clamp(number, 0, Lift::kFloors - 1));
        if (word == "in") lift.enter(std::clamp(number, 0, Lift::kPeople - lift.people()));
        if (word == "out") lift.enter(-std::clamp(number, 0, lift.people()));
        diary.push_back(describe(lift, word));
    }
    return diary;
}
