package main

import (
	"fmt"
	"os"
)

func main() {
	session := Session{Cookies: map[string]string{}}
	for i := 2; i+1 < len(os.Args); i += 2 {
		session.Cookies[os.Args[i]] = os.Args[i+1]
	}
	if err := rememberSession(os.Args[1], session); err != nil {
		fmt.Print("failed")
	}
}
