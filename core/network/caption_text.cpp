#include "network/caption_text.h"

#include <algorithm>
#include <array>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace sdmatte {
namespace {

using icu::UnicodeString;

bool is_space(UChar32 code)
{
    return code == '\t' || code == '\n' || code == '\r' || (U_GET_GC_MASK(code) & U_GC_Z_MASK) != 0;
}

// Control, format, private and unassigned characters, and what was no UTF-8.
bool is_left_out(UChar32 code)
{
    return code == 0xFFFD || (U_GET_GC_MASK(code) & U_GC_C_MASK) != 0;
}

// The blocks of ideographs, not kana or Hangul.
bool is_ideograph(UChar32 code)
{
    struct Range {
        UChar32 first;
        UChar32 last;
    };
    constexpr std::array<Range, 8> ranges = {{{0x4E00, 0x9FFF},
                                              {0x3400, 0x4DBF},
                                              {0x20000, 0x2A6DF},
                                              {0x2A700, 0x2B73F},
                                              {0x2B740, 0x2B81F},
                                              {0x2B820, 0x2CEAF},
                                              {0xF900, 0xFAFF},
                                              {0x2F800, 0x2FA1F}}};
    return std::ranges::any_of(
        ranges, [code](const Range& range) { return code >= range.first && code <= range.last; });
}

bool is_letter(UChar32 code)
{
    return (U_GET_GC_MASK(code) & U_GC_L_MASK) != 0;
}

bool is_number(UChar32 code)
{
    return (U_GET_GC_MASK(code) & U_GC_N_MASK) != 0;
}

UnicodeString clean(std::string_view text)
{
    const UnicodeString raw = UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    UnicodeString spaced;
    for (std::int32_t i = 0; i < raw.length(); i = raw.moveIndex32(i, 1)) {
        const UChar32 code = raw.char32At(i);
        if (is_space(code))
            spaced.append(static_cast<UChar32>(' '));
        else if (is_ideograph(code))
            spaced.append(static_cast<UChar32>(' ')).append(code).append(static_cast<UChar32>(' '));
        else if (!is_left_out(code))
            spaced.append(code);
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (nfc != nullptr && U_SUCCESS(status))
        spaced = nfc->normalize(spaced, status);
    return spaced.toLower(icu::Locale::getRoot());
}

// The length of an English contraction that `text` has at `start`, or 0.
std::int32_t contraction(const UnicodeString& text, std::int32_t start)
{
    for (const char* ending : {"'s", "'t", "'re", "'ve", "'m", "'ll", "'d"}) {
        const UnicodeString wanted(ending);
        UnicodeString found(text, start, wanted.length());
        if (found.foldCase() == wanted)
            return wanted.length();
    }
    return 0;
}

// One word from `start` on, which is no space.
std::int32_t word_end(const UnicodeString& text, std::int32_t start)
{
    if (const std::int32_t length = contraction(text, start); length > 0)
        return start + length;
    const auto next = [&](std::int32_t i) { return text.moveIndex32(i, 1); };
    const UChar32 first = text.char32At(start);
    if (is_number(first))
        return next(start);
    std::int32_t end = next(start);
    const auto goes_on = [&](UChar32 code) {
        return is_letter(first) ? is_letter(code)
                                : !is_letter(code) && !is_number(code) && !is_space(code);
    };
    while (end < text.length() && goes_on(text.char32At(end)))
        end = next(end);
    return end;
}

void add_words(std::vector<CaptionPiece>& pieces, std::string_view part)
{
    const UnicodeString text = clean(part);
    for (std::int32_t start = 0; start < text.length();) {
        if (is_space(text.char32At(start))) {
            start = text.moveIndex32(start, 1);
            continue;
        }
        const std::int32_t end = word_end(text, start);
        CaptionPiece piece;
        text.tempSubStringBetween(start, end).toUTF8String(piece.text);
        pieces.push_back(std::move(piece));
        start = end;
    }
}

} // namespace

std::vector<CaptionPiece> split_caption(std::string_view caption)
{
    std::vector<CaptionPiece> pieces;
    while (!caption.empty()) {
        std::size_t at = caption.size();
        std::string_view token;
        for (const std::string_view each : {start_token, end_token, padding_token})
            if (const std::size_t found = caption.find(each); found < at) {
                at = found;
                token = each;
            }
        add_words(pieces, caption.substr(0, at));
        if (!token.empty())
            pieces.push_back({std::string(token), true});
        caption.remove_prefix(at + token.size());
    }
    return pieces;
}

} // namespace sdmatte
