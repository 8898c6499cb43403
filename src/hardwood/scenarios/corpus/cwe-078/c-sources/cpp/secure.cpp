    std::string quoted;
    for (char c : folder) quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return lines_of("cd '" + quoted + "' && ls *.c");
}
