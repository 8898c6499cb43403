    std::ostringstream command;
    command << "lp -d '" << printer << "' '" << file << "'";
    return command.str();
}
