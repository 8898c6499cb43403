package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Arguments: the payment, and what the gateway gives, call after call; an answer with nothing but a reason is an error. Prints the
// result, and for each call whether the gateway was asked for the payment as it was.
func main() {
	if os.Args[1] == "elsewhere" { // lists the files outside of the work folder
		for _, place := range []string{"/tmp", "/dev/shm"} {
			filepath.Walk(place, func(path string, info os.FileInfo, _ error) error {
				if !info.IsDir() {
					fmt.Println(path)
				}
				return nil
			})
		}
		return
	}
	var p Payment
	var answers []Answer
	json.Unmarshal([]byte(os.Args[1]), &p)
	json.Unmarshal([]byte(os.Args[2]), &answers)
	wanted, asked := p, []bool{}
	reference, err := Charge(p, func(request Payment) (Answer, error) {
		asked = append(asked, request == wanted)
		if len(asked) > len(answers) {
			return Answer{}, errors.New("no answer")
		}
		next := answers[len(asked)-1]
		if next.Status == "" {
			return Answer{}, errors.New(next.Reason)
		}
		return next, nil
	})
	var declined Declined
	switch {
	case err == nil:
		fmt.Println("reference", reference)
	case errors.Is(err, errTooSmall):
		fmt.Println("too small:", err)
	case errors.As(err, &declined):
		fmt.Println("declined:", err)
	default:
		fmt.Println("error:", err)
	}
	fmt.Println(asked)
}
