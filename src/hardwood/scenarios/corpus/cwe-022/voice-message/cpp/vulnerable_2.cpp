    std::string path = voice_dir.string() + "/" + message.file;
    std::ofstream out(path, std::ios::binary);
    std::string bytes = decode_audio(message.audio);
    out.write(bytes.data(), bytes.size());
}
