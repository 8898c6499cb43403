    std::ostringstream command;
    command << "echo \"" << name << "\" | sh printer.sh";
    std::system(command.str().c_str());
}
