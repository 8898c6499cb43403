	return number("grep -i " + word + " chat.log | wc -l")
}
