	theme = strings.Replace(theme, "\n", "", 1)
	return "Set-Cookie: theme=" + theme + "; Path=/\r\n"
}
