    std::ostringstream line;
    line << clock << ' ' << nick << ": " << text;
    auto file = transcript(room);
    file << line.str() << std::endl;
}
