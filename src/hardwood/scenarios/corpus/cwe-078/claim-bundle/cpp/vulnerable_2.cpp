    std::string command = "tar -czf claim.tar.gz";
    for (const auto &name : names) command += " \"" + name + "\"";
    run({"sh", "-c", command});
}
