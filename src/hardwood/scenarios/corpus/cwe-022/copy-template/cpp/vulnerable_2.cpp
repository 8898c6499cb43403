    std::string source = (starters / choice).lexically_normal().string();
    if (source.find("starters") != 0) throw std::runtime_error("no such starter");
    fs::copy_file(source, target);
}
