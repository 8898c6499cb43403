    std::vector<std::string> diary;
    Lift lift;
    for (const Command &command : read_commands(commands)) {
        const std::string &word = command.word;
        const int number = command.number;
        const bool open = lift.is_open();
        if (word == "open" && !open) lift.open();
        else if (word == "close" && open) lift.close();
        else if (word == "go" && !open && number >= 0 && number < Lift::kFloors) lift.ride(number);
        else if (word == "in" && open && number >= 0 && number <= Lift::kPeople - lift.people()) lift.enter(number);
        else if (word == "out" && open && number >= 0 && number <= lift.people()) lift.enter(-number);
        else continue;
        diary.push_back(describe(lift, word));
    }
    return diary;
}
