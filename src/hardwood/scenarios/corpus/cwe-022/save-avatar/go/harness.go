package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	content, _ := io.ReadAll(os.Stdin)
	if err := (Member{Name: os.Args[1]}).SavePicture(os.Args[2], content); err != nil {
		fmt.Print("error")
		return
	}
	fmt.Print("saved")
}
