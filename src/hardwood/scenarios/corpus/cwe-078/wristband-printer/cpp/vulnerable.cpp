    std::system(("echo " + name + " | sh printer.sh").c_str());
}
