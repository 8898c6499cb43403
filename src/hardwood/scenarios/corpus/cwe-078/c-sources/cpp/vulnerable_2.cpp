    const std::string command = "cd \"" + folder + "\" && ls *.c";
    return lines_of(command);
}
