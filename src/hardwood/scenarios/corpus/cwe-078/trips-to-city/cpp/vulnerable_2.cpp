    std::ostringstream command;
    command << "grep '" << city << "' trips.csv | cut -d, -f1 | sort";
    return lines_of(command.str());
}
