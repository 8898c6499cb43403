    std::string root = folder.lexically_normal().string() + "/";
    std::string file = (folder / (slot + ".json")).lexically_normal().string();
    if (file.compare(0, root.size(), root) != 0) return "";
    std::ifstream in(file);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}
