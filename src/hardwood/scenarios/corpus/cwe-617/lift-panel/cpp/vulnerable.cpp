    std::vector<std::string> diary;
    Lift lift;
    for (const Command &command : read_commands(commands)) {
        if (command.word == "open") lift.open();
        if (command.word == "close") lift.close();
        if (command.word == "go") lift.ride(command.number);
        if (command.word == "in") lift.enter(command.number);
        if (command.word == "out") lift.enter(-command.number);
        diary.push_back(describe(lift, command.word));
    }
    return diary;
}
